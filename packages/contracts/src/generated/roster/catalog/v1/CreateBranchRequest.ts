// Original file: protos/roster/catalog/v1/catalog.proto


export interface CreateBranchRequest {
  'name'?: (string);
  'type'?: (string);
  'address'?: (string);
  'city'?: (string);
  'contactName'?: (string);
  'contactPhone'?: (string);
  'contactEmail'?: (string);
  'isActive'?: (boolean);
  '_address'?: "address";
  '_city'?: "city";
  '_contactName'?: "contactName";
  '_contactPhone'?: "contactPhone";
  '_contactEmail'?: "contactEmail";
  '_isActive'?: "isActive";
}

export interface CreateBranchRequest__Output {
  'name': (string);
  'type': (string);
  'address'?: (string);
  'city'?: (string);
  'contactName'?: (string);
  'contactPhone'?: (string);
  'contactEmail'?: (string);
  'isActive'?: (boolean);
  '_address'?: "address";
  '_city'?: "city";
  '_contactName'?: "contactName";
  '_contactPhone'?: "contactPhone";
  '_contactEmail'?: "contactEmail";
  '_isActive'?: "isActive";
}
