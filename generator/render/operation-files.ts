/** Which file each function goes to: that of its resource, or a volume of it where the resource is long. */
import type { Id } from "../ir/types.ts";
import type { Names } from "../names/assign.ts";
import { titleOfPath, volumesOf } from "../names/volumes.ts";
import { fileName, type FileName } from "./encode.ts";
import { linesOfOperation, mostLines } from "./length.ts";
import type { Signature } from "./signature.ts";

/** The signatures, each with the file of its function. Volumes go by the paths of operations. */
export function placeOperations(
  signatures: ReadonlyMap<Id, Signature>,
  names: Names,
): Map<Id, Signature> {
  const byFile = new Map<FileName, Signature[]>();
  for (const signature of signatures.values()) {
    const known = byFile.get(signature.file);
    if (known) known.push(signature);
    else byFile.set(signature.file, [signature]);
  }
  const placed = new Map(signatures);
  for (const [file, group] of byFile) {
    for (const { volume, signature } of divide(file, group, names)) {
      if (volume === "") continue;
      const own = fileName(file.replace(/\.ts$/, `/${volume}.ts`));
      // A resource inside this one may have the name of a volume.
      const isTaken = byFile.has(own);
      const path = isTaken ? fileName(own.replace(/\.ts$/, "-operations.ts")) : own;
      placed.set(signature.operation.id, { ...signature, file: path });
    }
  }
  return placed;
}

function divide(file: FileName, group: readonly Signature[], names: Names) {
  const said = file.replace(/^src\/operations\/|\.ts$/g, "");
  const entries = group.map((signature) => {
    const { operation } = signature;
    return {
      item: signature,
      title: `${titleOfPath(operation.path, said)} ${names.of(operation.id)}`,
      lines: linesOfOperation(signature, names),
    };
  });
  return volumesOf(entries, mostLines).flatMap(({ name, items }) =>
    items.map((signature) => ({ volume: name, signature })),
  );
}
