export type Ticket = Secret | Link;

export type TicketInput = (SecretInput & { mode: "secret" }) | (LinkInput & { mode: "link" });

export type Secret = TicketBase & { text?: string };

export type SecretInput = TicketBaseInput & { text?: string };

export type Link = TicketBase & { url?: string };

export type LinkInput = TicketBaseInput & { url?: string };

export interface TicketBase {
  id?: string;
}

export interface TicketBaseInput {
  mode: string;
}
