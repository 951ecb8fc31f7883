import { call } from "./call.js";
import { Client } from "./client.js";
import { form, json } from "./encode.js";
export function sendRequest(client, method, path, { query = {}, body, ...options } = {}) {
  const names = Object.keys(options.security ?? Client.config(client).credentials);
  const segments = path.split("/");
  return call(client, {
    id: `${method} ${path}`,
    route: `${method} ${segments.map((text, at) => (at === 1 ? "{1}" : text && `{${at}}`)).join("/")}`,
    query: {
      query: (_, all, add) => {
        for (const [name, value] of Object.entries(all))
          form(name, value, add);
      },
    },
    security: names[0] ? names.map((name) => [name]) : [[]],
    body(outgoing, rest, operation) {
      const tag = Object(body)[Symbol.toStringTag];
      if (tag)
        outgoing.duplex = "half";
      if (tag ?? typeof body === "string")
        outgoing.body = body;
      else
        json(outgoing, rest, operation);
    },
    whole: 1,
    optional: 1,
    decode: (content) => (content ? JSON.parse(content) : undefined),
  }, Object.assign({ query, body }, segments), { ...options, validation: "none" });
}
