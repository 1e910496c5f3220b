const SVG = "http://www.w3.org/2000/svg";

/** Outlines on a field of 20 by 20. */
const PATHS = {
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  clock: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15M10 6v4.2l2.8 1.8",
  home: "M3 9.5 10 3.5l7 6M5 8.5v8h10v-8",
  hash: "M7.5 3 6 17M14 3l-1.500 14M3.500 7.500h13.500M3 12.500h13.500",
  lock: "M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9",
  people:
    "M7.500 9.500a3 3 0 1 0 0-6a3 3 0 0 0 0 6M2 16.500c.5-3 2.500-4.500 5.500-4.500s5 1.500 5.500 4.500M13 4a2.700 2.700 0 0 1 0 5.200M15 12.300c1.700.6 2.700 2 3 4.200",
  send: "M3.500 3.500 17 10 3.500 16.500 5.500 10zM5.500 10H11",
  close: "M5 5l10 10M15 5 5 15",
  back: "M12 4.500 6.500 10l5.500 5.500",
  reply: "M3.500 4.500h13v9h-7l-3.500 3v-3h-2.500z",
  bolt: "M11 2.500 4.500 11.500H9.500L8.500 17.500 15.500 8h-5z",
  eye: "M2 10c2-3.500 4.700-5.200 8-5.200s6 1.700 8 5.200c-2 3.500-4.700 5.200-8 5.200S4 13.500 2 10M10 7.700a2.300 2.300 0 1 0 0 4.600a2.300 2.300 0 0 0 0-4.600",
  file: "M5 2.500h6.500L15 6v11.500H5zM11 2.500V6.500h4M7.500 10h5M7.500 13h5",
  warn: "M10 3 18 16.500H2zM10 8v4M10 14.200v.3",
  check: "M4 10.500 8 14.500 16 5.500",
  moon: "M16 12.500A7 7 0 0 1 7.500 4a7 7 0 1 0 8.500 8.500",
  more: "M4.500 10h.01M10 10h.01M15.500 10h.01",
  picture: "M3 4h14v12H3zM3 13.500l4-4 3.500 3.500 2.500-2 4 3M13 7.500h.01",
};

/** A drawing without a name of its own: what it stands on says what it is. */
export function icon(name, className = "icon") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", `${className} icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
