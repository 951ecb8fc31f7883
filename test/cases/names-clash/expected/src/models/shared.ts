export interface FooBarModel4 {
  a?: string;
}

export interface FooBarModel3 {
  b?: string;
}

export interface FooBarModel2 {
  c?: string;
}

export interface _1St {
  foo_bar?: string;
  fooBar?: string;
  FooBar?: string;
}

export interface Ünïcode {
  größe?: string;
  日本?: string;
}

export interface Model2 {
  ""?: string;
}

export interface Model3 {
  " "?: string;
}
