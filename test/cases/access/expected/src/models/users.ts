export interface User {
  id: string;
  name: string;
  team: Team;
  tag?: Tag;
}

export interface UserInput {
  name: string;
  password: string;
  team: TeamInput;
  tag?: Tag;
}

export interface Team {
  id: string;
  owner?: User;
}

export interface TeamInput {
  owner?: UserInput;
}

export interface Tag {
  label?: string;
}
