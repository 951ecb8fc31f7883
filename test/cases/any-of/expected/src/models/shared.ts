export type Value = string | number | string[];

export type Thing = ({ a: string } | { b: string }) & { shared?: string };

export type Same = string;
