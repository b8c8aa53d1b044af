// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface DeleteRegistrationResponse {
}

export interface DeleteRegistrationResponse__Output {
}
