/** The test server itself: it has to refuse what the description refuses, or the tests of the SDK prove nothing. */
import { useServer } from "../server/suites/harness.ts";
import "../server/suites/protocol.ts";
import "../server/suites/tour.ts";
import "../server/suites/records.ts";
import "../server/suites/portal.ts";
import "../server/suites/trouble.ts";

useServer();
