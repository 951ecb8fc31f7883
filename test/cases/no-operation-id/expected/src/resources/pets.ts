import type { ServerName } from "../core.js";
import type {
  PetsGetPetsByPetIdPhotosError,
  PetsGetPetsByPetIdPhotosRequest,
  PetsGetPetsError,
} from "../operations/pets.js";
import { type Call, call } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import { empty } from "../runtime/decode.js";
import type { CallOptions, NoArguments } from "../runtime/types.js";

/** Operations of `pets`. */
export class Pets<Held> {
  readonly #client: Client<Held>;

  constructor(client: Client<Held>) {
    this.#client = client;
  }

  /**
   * `GET /pets/{petId}/photos`. Repeated when the connection or the server fails.
   * @see [Reference](../../docs/resources/pets.md#getpetsbypetidphotos)
   * @example
   * await anonymous.pets.getPetsByPetIdPhotos({ petId: "<id>" });
   */
  getPetsByPetIdPhotos(
    request: PetsGetPetsByPetIdPhotosRequest,
    options?: CallOptions<never, ServerName>,
  ): Call<undefined, PetsGetPetsByPetIdPhotosError> {
    return call(
      this.#client,
      { id: "GET /pets/{petId}/photos", route: "GET /pets/{petId}/photos", decode: empty },
      request,
      options,
    );
  }

  /**
   * `GET /pets`. Repeated when the connection or the server fails.
   * @see [Reference](../../docs/resources/pets.md#getpets)
   * @example
   * await anonymous.pets.getPets();
   */
  getPets(
    request?: NoArguments,
    options?: CallOptions<never, ServerName>,
  ): Call<undefined, PetsGetPetsError> {
    return call(
      this.#client,
      { id: "GET /pets", route: "GET /pets", decode: empty },
      request,
      options,
    );
  }
}
