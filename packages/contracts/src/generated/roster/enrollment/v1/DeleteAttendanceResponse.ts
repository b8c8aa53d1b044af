// Original file: protos/roster/enrollment/v1/enrollment.proto


export interface DeleteAttendanceResponse {
}

export interface DeleteAttendanceResponse__Output {
}
