/** All that is told in a browser: one browser, one workspace and one bot serve every suite, one after the other. */
import { afterAll } from "vitest";
import { closeTheatre } from "#tests/support/page.ts";
import { tellInspector } from "./inspector.ts";
import { tellKeyboard } from "./keyboard.ts";
import { tellLooks } from "./looks.ts";
import { tellPopups } from "./popups.ts";
import { tellStories } from "./stories.ts";
import { tellTour } from "./tour.ts";

afterAll(closeTheatre);

tellStories();
tellKeyboard();
tellPopups();
tellLooks();
tellInspector();
tellTour();
