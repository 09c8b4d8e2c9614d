// Suggests agencies, projects and terms while a visitor types; without this script the search box is a plain box.
for (const input of document.querySelectorAll("input[type=search][name=q]")) {
  const list = document.createElement("datalist");
  list.id = "suggestions-" + (input.id || "top");
  input.after(list);
  input.setAttribute("list", list.id);
  const address = input.form.getAttribute("action") + "/suggest?q=";
  let asked = "";
  let waiting = 0;
  input.addEventListener("input", (event) => {
    clearTimeout(waiting);
    const begun = input.value.trim();
    if (event.isComposing || begun === asked || !begun) {
      return;
    }
    waiting = setTimeout(async () => {
      asked = begun;
      const answer = await fetch(address + encodeURIComponent(begun));
      if (answer.ok && input.value.trim() === begun) {
        list.replaceChildren(...(await answer.json()).map(({ text, kind }) => {
          const option = document.createElement("option");
          option.value = text;
          option.label = kind;
          return option;
        }));
      }
    }, 120);
  });
}
