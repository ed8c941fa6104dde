export type UserName = string;
export type Id = string | number;
