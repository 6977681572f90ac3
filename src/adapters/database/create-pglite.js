/**
 * Creates an empty embedded database in the folder named, then ends. It runs as a process of its own: creating one
 * takes some 700 MB for a moment, which a process never gives back.
 */
import { PGlite } from "@electric-sql/pglite";

const database = await PGlite.create(process.argv[2] ?? "");
await database.close();
