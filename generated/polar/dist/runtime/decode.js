import { ApiError, ConnectionError, ResponseDecodeError, SdkError, } from "./errors.js";
import { discard } from "./transport.js";
const excerptLength = 1024;
export const text = (content, { headers }, { accept = "" }) => {
    if (/html/i.test(String(headers.get("content-type"))) && !accept.includes("html"))
        throw new SyntaxError();
    return content;
};
export const withStatus = (content, { status }) => ({
    status,
    body: content === "" ? undefined : JSON.parse(content),
});
export const empty = () => undefined;
export const binary = async (read, type) => {
    const chunks = [];
    await read((chunk) => chunks.push(chunk));
    const blob = new Blob(chunks, { type });
    return {
        type: blob.type,
        size: blob.size,
        bytes: async () => new Uint8Array(await blob.arrayBuffer()),
        text: () => blob.text(),
        stream: () => blob.stream(),
    };
};
export async function decode(operation, response, info, limit, hide) {
    const { id, accept = "application/json", stream } = operation;
    const { status } = info;
    if (status === 204 || status === 205)
        return undefined;
    const type = response.headers.get("content-type") ?? "";
    const read = reading(response, limit);
    let content = "";
    try {
        const value = response.ok && (await stream?.(read, type));
        if (value)
            return value;
        const decoder = new TextDecoder("utf-8", { fatal: response.ok });
        await read((chunk) => (content += decoder.decode(chunk, { stream: true })));
        content += decoder.decode();
        if (response.ok) {
            return operation.decode
                ? operation.decode(content, response, operation)
                : JSON.parse(content);
        }
    }
    catch (cause) {
        if (response.ok) {
            if (cause instanceof SdkError)
                throw cause;
            const what = cause instanceof RangeError ? cause.message : type || "no content type";
            throw new ResponseDecodeError(`${status} ${id}: not valid ${accept} (${what})`, {
                ...info,
                text: hide(content).slice(0, excerptLength),
            });
        }
    }
    throw failure(operation, info, hide(content), hide);
}
function failure(operation, info, content, hide) {
    const { id: operationId, errors = {} } = operation;
    const { status } = info;
    let body = content || undefined;
    try {
        body = JSON.parse(content, (_, value) => typeof value === "string" ? hide(value) : value);
    }
    catch {
    }
    const documented = errors[status] ?? errors[String(status).replace(/..$/, "XX")] ?? errors["default"];
    const message = said(body) ?? (typeof documented === "string" ? documented : "no details");
    const Class = typeof documented === "function" ? documented : ApiError;
    const details = { ...info, operationId, body };
    return new Class(`${status} ${operationId}: ${message}`, details);
}
function said(body) {
    const fields = Object(body);
    return ["detail", "message", "title", "error"]
        .map((key) => fields[key])
        .find((value) => typeof value === "string")
        ?.slice(0, excerptLength);
}
function reading(response, limit) {
    return async (take) => {
        const reader = response.body?.getReader();
        let size = 0;
        try {
            for (;;) {
                const part = await reader?.read().catch((cause) => {
                    throw new ConnectionError("the body broke off", { cause });
                });
                const chunk = part?.value;
                if (!chunk)
                    return;
                if ((size += chunk.length) > limit)
                    throw new RangeError(`more than ${limit} bytes`);
                take(chunk);
            }
        }
        finally {
            discard(reader);
        }
    };
}
