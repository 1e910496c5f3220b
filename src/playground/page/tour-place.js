/**
 * Puts the tour where it can be used: beside the conversation, and into the form while one is open, as the browser lets
 * nobody press what lies outside of that.
 */
export function placeTour(dialog, hasForm = dialog.open) {
  const tour = document.getElementById("tour");
  const wanted = hasForm && !tour.hidden && !tour.classList.contains("closed");
  const home = wanted ? dialog : document.querySelector(".side");
  if (tour.parentElement === home) return;
  const focused = tour.contains(document.activeElement) ? document.activeElement : null;
  home.append(tour);
  focused?.focus({ preventScroll: true });
}
