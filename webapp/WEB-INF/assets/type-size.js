// Large type (大字版): remembered in this browser, applied before the page is drawn so that nothing jumps.
"use strict";
(() => {
  const root = document.documentElement;
  const key = "mingzhang.type-size";
  const remembered = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const remember = size => { try { localStorage.setItem(key, size); } catch { /* private browsing keeps nothing: the page still changes */ } };
  const show = large => root.classList.toggle("large", large);
  if (remembered() !== null) show(remembered() === "large");
  document.addEventListener("DOMContentLoaded", () => {
    const link = document.querySelector("[data-type-size]");
    if (!link) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = link.textContent;
    const say = () => button.setAttribute("aria-pressed", String(root.classList.contains("large")));
    button.addEventListener("click", () => {
      show(!root.classList.contains("large"));
      remember(root.classList.contains("large") ? "large" : "normal");
      say();
    });
    say();
    link.replaceWith(button);
  });
})();
