/** What a pair's page always loads once it is drawn: its notes and what the two share beside them, in one script. */
export { openBoard } from "./editor";
export { mount as mountTogether } from "./together";
