// Charts (图表): draws the table of each figure with Chart.js; the table stays the source of every number and word.
"use strict";
(() => {
  const root = document.documentElement;
  const LONGEST_LINE = 22;

  /** What the stylesheet says now: colours of the theme, size of the type. */
  const look = () => {
    const style = getComputedStyle(root);
    const token = name => style.getPropertyValue(name).trim();
    const size = parseFloat(style.fontSize);
    return {
      ink: token("--ink"), muted: token("--muted"), line: token("--line"), sheet: token("--sheet"),
      colours: [1, 2, 3, 4, 5, 6].map(number => token(`--chart-${number}`)),
      size, small: size * 0.875, family: getComputedStyle(document.body).fontFamily
    };
  };

  /** The figure's data as its table prints them; a missing value is null. */
  const read = figure => {
    const table = figure.querySelector("table");
    const rows = [...table.tBodies[0].rows];
    const value = cell => cell.querySelector("data");
    return {
      kind: figure.dataset.kind,
      unit: figure.dataset.unit,
      axis: figure.dataset.axis,
      divisor: Number(figure.dataset.divisor),
      labels: rows.map(row => row.cells[0].textContent.trim()),
      links: rows.map(row => row.cells[0].querySelector("a")?.href),
      series: [...table.tHead.rows[0].cells].slice(1).map((head, index) => ({
        name: head.textContent.trim(),
        values: rows.map(row => value(row.cells[index + 1])?.value ?? null).map(text => text === null ? null : Number(text)),
        printed: rows.map(row => value(row.cells[index + 1])?.textContent.trim() ?? null)
      }))
    };
  };

  /** Of two the plan comes first: striped or dashed; what was spent has the first colour, as where it stands alone. */
  const colour = (now, data, which) => now.colours[data.series.length === 2 ? 1 - which : which];

  const wrapped = (text, longest = LONGEST_LINE) => text.match(new RegExp(`.{1,${longest}}`, "gu")) ?? [text];

  /** Stripes, so that neighbours differ in more than colour. */
  const striped = (colour, sheet) => {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const pen = tile.getContext("2d");
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = sheet;
    pen.lineWidth = 1.5;
    pen.beginPath();
    for (const start of [-8, 0, 8]) { pen.moveTo(start, 8); pen.lineTo(start + 8, 0); }
    pen.stroke();
    return pen.createPattern(tile, "repeat");
  };

  /** Areas as close to squares as they can be (squarified treemap, Bruls, Huizing and van Wijk 2000); values from large to small. */
  const squarify = (values, area) => {
    const areas = [];
    const scale = area.width * area.height / values.reduce((sum, value) => sum + value, 0);
    let { x, y, width, height } = area;
    for (let first = 0; first < values.length;) {
      const side = Math.min(width, height);
      let last = first, sum = 0, worst = Infinity;
      for (let next = first; next < values.length; next++) {
        const more = sum + values[next] * scale;
        const ratio = Math.max(side * side * values[first] * scale / (more * more), more * more / (side * side * values[next] * scale));
        if (ratio > worst) break;
        sum = more; worst = ratio; last = next + 1;
      }
      const depth = sum / side;
      let along = width < height ? x : y;
      for (let index = first; index < last; index++) {
        const length = values[index] * scale / depth;
        areas.push(width < height ? { x: along, y, width: length, height: depth } : { x, y: along, width: depth, height: length });
        along += length;
      }
      if (width < height) { y += depth; height -= depth; } else { x += depth; width -= depth; }
      first = last;
    }
    return areas;
  };

  class Treemap extends Chart.DatasetController {
    static id = "treemap";
    static defaults = { dataElementType: "bar" };
    linkScales() { /* an area has no axis */ }
    parse(start, count) {
      for (let index = start; index < start + count; index++) this._cachedMeta._parsed[index] = this.getDataset().data[index];
    }
    getLabelAndValue(index) { return { label: this.chart.data.labels[index], value: this.getDataset().data[index] }; }
    update(mode) {
      const { left, top, width, height } = this.chart.chartArea;
      const values = this.getDataset().data;
      const known = values.filter(value => value > 0);
      const areas = squarify(known, { x: left, y: top, width, height });
      this._cachedMeta.data.forEach((element, index) => {
        const area = areas[index] ?? { x: left, y: top, width: 0, height: 0 };
        this.updateElement(element, index, { x: area.x + area.width / 2, y: area.y, base: area.y + area.height, width: area.width, height: area.height,
          horizontal: false, borderSkipped: {}, inflateAmount: 0, options: this.resolveDataElementOptions(index, mode) }, mode);
      });
    }
  }
  Chart.register(Treemap);

  /** An amount in the unit of the axis. */
  const marked = (data, value) => (value / data.divisor).toLocaleString("zh-CN", { maximumFractionDigits: 2 });

  /** Names and amounts inside the areas that have room for them. */
  const areaNames = (data, now) => ({
    id: "areaNames",
    afterDatasetsDraw(chart) {
      const pen = chart.ctx;
      const step = now.small * 1.3;
      pen.save();
      pen.font = `${now.small}px ${now.family}`;
      pen.fillStyle = now.sheet;
      pen.textBaseline = "top";
      chart.getDatasetMeta(0).data.forEach((element, index) => {
        const room = { width: element.width - 14, height: element.height - 12 };
        const characters = Math.floor(room.width / now.small);
        const most = Math.floor(room.height / step);
        if (characters < 3 || most < 1) return;
        const lines = wrapped(chart.data.labels[index], characters);
        if (lines.length > most) {
          if (characters < 4) return;
          lines.length = most;
          lines[most - 1] = lines[most - 1].slice(0, -1) + "…";
        } else if (lines.length < most) {
          const amount = `${marked(data, data.series[0].values[index])} ${data.axis}`;
          if (pen.measureText(amount).width < room.width) lines.push(amount);
        }
        lines.forEach((line, row) => pen.fillText(line, element.x - element.width / 2 + 7, element.y + 6 + row * step));
      });
      pen.restore();
    }
  });

  /** Each value as printed, at the end of its bar. */
  const valuesAtBars = (data, now, upright) => ({
    id: "valuesAtBars",
    afterDatasetsDraw(chart) {
      const pen = chart.ctx;
      pen.save();
      pen.font = `${now.small}px ${now.family}`;
      pen.fillStyle = now.ink;
      data.series.forEach((series, which) => chart.getDatasetMeta(which).data.forEach((bar, index) => {
        const missing = series.values[index] === null;
        const text = missing ? "—" : series.printed[index];
        const negative = series.values[index] < 0;
        if (upright) {
          pen.textAlign = "center";
          pen.textBaseline = negative ? "top" : "bottom";
          pen.fillText(text, bar.x, (missing ? chart.scales.y.getPixelForValue(0) : bar.y) + (negative ? 4 : -4));
        } else {
          pen.textAlign = negative ? "right" : "left";
          pen.textBaseline = "middle";
          pen.fillText(text, (missing ? chart.scales.x.getPixelForValue(0) : bar.x) + (negative ? -6 : 6), bar.y);
        }
      }));
      pen.restore();
    }
  });

  /** Parts listed under their bar, with their values. */
  const partsBelow = (data, now) => ({
    id: "partsBelow",
    afterDatasetsDraw(chart) {
      const pen = chart.ctx;
      const step = now.size * 1.75;
      const box = now.small;
      pen.save();
      pen.font = `${now.small}px ${now.family}`;
      pen.textBaseline = "middle";
      chart.data.datasets.forEach((part, index) => {
        const y = chart.chartArea.bottom + step * (index + 0.75);
        pen.fillStyle = part.backgroundColor;
        pen.fillRect(0, y - box / 2, box, box);
        pen.fillStyle = now.ink;
        pen.textAlign = "left";
        pen.fillText(part.label, box + 8, y);
        pen.textAlign = "right";
        pen.fillText(data.series[0].printed[index] ?? "—", chart.width, y);
      });
      pen.restore();
    }
  });

  /** Each line is named where it ends, so that no key has to be looked up. */
  const namesAtLines = (data, now) => ({
    id: "namesAtLines",
    afterDatasetsDraw(chart) {
      const pen = chart.ctx;
      pen.save();
      pen.font = `600 ${now.small}px ${now.family}`;
      pen.textBaseline = "middle";
      const ends = data.series.map((series, which) => {
        const index = series.values.findLastIndex(value => value !== null);
        return index < 0 ? null : { which, x: chart.getDatasetMeta(which).data[index].x, y: chart.getDatasetMeta(which).data[index].y };
      }).filter(end => end !== null).sort((one, other) => one.y - other.y);
      ends.forEach((end, index) => {
        const above = ends[index - 1];
        if (above && end.y - above.y < now.small * 1.3) end.y = above.y + now.small * 1.3;
        pen.fillStyle = colour(now, data, end.which);
        pen.fillText(data.series[end.which].name, end.x + 12, end.y);
      });
      pen.restore();
    }
  });

  const widest = (texts, font) => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = font;
    return Math.max(0, ...texts.map(text => pen.measureText(text ?? "—").width));
  };

  const marks = (data, now) => ({
    color: now.muted,
    font: { size: now.small, family: now.family },
    maxTicksLimit: 5,
    callback: value => marked(data, value)
  });
  const amountAxis = (data, now) => ({
    beginAtZero: true, grid: { color: now.line }, border: { display: false }, ticks: marks(data, now),
    title: { display: data.axis !== data.unit, text: data.axis, align: "end", color: now.muted, font: { size: now.small, family: now.family } }
  });

  /** The Chart.js configuration of a figure by its kind. */
  const drawings = {
    BAR(data, now) {
      const pairs = data.series.length > 1;
      const thickness = now.size * (pairs ? 0.95 : 1.05);
      const block = thickness * data.series.length;
      return {
        type: "bar",
        data: { labels: data.labels, datasets: data.series.map((series, which) => ({
          label: series.name, data: series.values, barThickness: thickness,
          backgroundColor: which === 0 && pairs ? striped(colour(now, data, which), now.sheet) : colour(now, data, which) })) },
        options: {
          indexAxis: "y",
          layout: { padding: { right: widest(data.series.flatMap(series => series.printed), `${now.small}px ${now.family}`) + 10 } },
          scales: {
            x: amountAxis(data, now),
            y: { grid: { display: false }, border: { display: false }, ticks: { mirror: true, z: 1, padding: 0, autoSkip: false, color: now.ink,
              labelOffset: -(block / 2 + now.small * 0.75), font: { size: now.small, family: now.family } } }
          }
        },
        plugins: [valuesAtBars(data, now, false)],
        key: pairs
      };
    },
    HISTOGRAM(data, now) {
      return {
        type: "bar",
        data: { labels: data.labels, datasets: [{ label: data.series[0].name, data: data.series[0].values, backgroundColor: now.colours[0],
          categoryPercentage: 1, barPercentage: 0.96 }] },
        options: {
          layout: { padding: { top: now.size * 1.5 } },
          scales: {
            x: { grid: { display: false }, border: { color: now.line }, ticks: { color: now.ink, font: { size: now.small, family: now.family }, autoSkip: false } },
            y: { ...amountAxis(data, now), ticks: { ...marks(data, now), precision: 0 } }
          }
        },
        plugins: [valuesAtBars(data, now, true)]
      };
    },
    STACKED(data, now) {
      const values = data.series[0].values;
      return {
        type: "bar",
        data: { labels: [data.series[0].name], datasets: data.labels.map((label, index) => ({
          label, data: [values[index]], barThickness: now.size * 2.5, borderColor: now.sheet, borderWidth: { left: index ? 2 : 0 }, borderSkipped: false,
          backgroundColor: index % 2 ? striped(now.colours[index % 6], now.sheet) : now.colours[index % 6] })) },
        options: {
          indexAxis: "y",
          layout: { padding: { bottom: now.size * 1.75 * data.labels.length + 8 } },
          scales: { x: { stacked: true, display: false, max: values.reduce((sum, value) => sum + (value ?? 0), 0) }, y: { stacked: true, display: false } }
        },
        plugins: [partsBelow(data, now)]
      };
    },
    LINE(data, now) {
      return {
        type: "line",
        data: { labels: data.labels, datasets: data.series.map((series, which) => ({
          label: series.name, data: series.values, borderColor: colour(now, data, which), backgroundColor: colour(now, data, which), borderWidth: 2.5,
          borderDash: which === 0 && data.series.length > 1 ? [7, 5] : [],
          pointStyle: which === 0 && data.series.length > 1 ? "rectRot" : "circle", pointRadius: 6, pointHoverRadius: 8, spanGaps: false, clip: false })) },
        options: {
          layout: { padding: { top: 8, right: data.labels.length > 4 ? widest(data.series.map(series => series.name), `600 ${now.small}px ${now.family}`) + 12 : 0 } },
          scales: {
            x: { grid: { display: false }, border: { color: now.line }, offset: true, ticks: { color: now.ink, font: { size: now.small, family: now.family } } },
            y: { ...amountAxis(data, now), grace: "6%" }
          }
        },
        plugins: [namesAtLines(data, now)]
      };
    },
    TREEMAP(data, now) {
      return {
        type: "treemap",
        data: { labels: data.labels, datasets: [{ label: data.series[0].name, data: data.series[0].values, backgroundColor: now.colours[0],
          borderColor: now.sheet, borderWidth: 1, hoverBackgroundColor: now.colours[2] }] },
        options: {},
        plugins: [areaNames(data, now)]
      };
    }
  };

  /** Where the drawing of a value is: the parts of a stack are data sets of their own. */
  const spot = (data, label, which) => data.kind === "STACKED" ? { datasetIndex: label, index: 0 } : { datasetIndex: which, index: label };
  const meant = (data, item) => data.kind === "STACKED" ? { label: item.datasetIndex, which: 0 } : { label: item.dataIndex, which: item.datasetIndex };

  const draw = figure => {
    const data = read(figure);
    const now = look();
    const { key, options, ...drawing } = drawings[data.kind](data, now);
    return new Chart(figure.querySelector("canvas"), {
      ...drawing,
      options: {
        ...options,
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        onClick: (event, items) => {
          const link = items.length && data.links[meant(data, { ...items[0], dataIndex: items[0].index }).label];
          if (link) location.assign(link);
        },
        onHover: (event, items, chart) => { chart.canvas.style.cursor = items.length && data.links.some(Boolean) ? "pointer" : ""; },
        plugins: {
          legend: { display: Boolean(key), align: "start", onClick: null, labels: { color: now.ink, font: { size: now.small, family: now.family }, boxWidth: now.size } },
          tooltip: {
            backgroundColor: now.ink, titleColor: now.sheet, bodyColor: now.sheet, displayColors: false, padding: 10,
            titleFont: { size: now.small, family: now.family }, bodyFont: { size: now.small, family: now.family },
            callbacks: {
              title: items => items.length ? wrapped(data.labels[meant(data, items[0]).label]) : "",
              label: item => { const { label, which } = meant(data, item); return `${data.series[which].name} ${data.series[which].printed[label]} ${data.unit}`; }
            }
          }
        }
      }
    });
  };

  /** Arrow keys walk from value to value; each is shown and said. */
  const walk = (figure, current) => {
    const canvas = figure.querySelector("canvas");
    const said = figure.querySelector("[data-said]");
    const data = read(figure);
    const stops = data.labels.flatMap((label, index) => data.series.map((series, which) => ({ label: index, which,
      text: `${label}，${series.name}：${series.printed[index] === null ? figure.dataset.missing : `${series.printed[index]} ${data.unit}`}` })));
    let at = -1;
    const show = stop => {
      const chart = current();
      const active = stop && data.series[stop.which].values[stop.label] !== null ? [spot(data, stop.label, stop.which)] : [];
      chart.setActiveElements(active);
      const element = active.length ? chart.getDatasetMeta(active[0].datasetIndex).data[active[0].index].getCenterPoint() : { x: 0, y: 0 };
      chart.tooltip.setActiveElements(active, element);
      chart.update("none");
    };
    canvas.tabIndex = 0;
    canvas.setAttribute("role", "application");
    canvas.setAttribute("aria-roledescription", figure.dataset.role);
    canvas.addEventListener("keydown", event => {
      const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
      if (next !== undefined) {
        event.preventDefault();
        at = Math.min(Math.max(next, 0), stops.length - 1);
        show(stops[at]);
        said.textContent = stops[at].text;
      } else if (event.key === "Enter" && data.links[stops[at]?.label]) {
        location.assign(data.links[stops[at].label]);
      } else if (event.key === "Escape") {
        show(null);
      }
    });
    canvas.addEventListener("blur", () => show(null));
  };

  /** The picture with what it says, its unit and where it is from, for use elsewhere. */
  const picture = (figure, chart) => {
    const now = look();
    const margin = 24, ratio = chart.currentDevicePixelRatio;
    const width = Math.max(chart.width, 320);
    const title = wrapped(figure.querySelector("figcaption strong").textContent.trim(), Math.floor(width / now.size / 1.15));
    const from = [`${figure.querySelector("figcaption .hint").textContent.trim()}`, `${document.title} ${location.origin}`]
      .flatMap(text => wrapped(text, Math.floor(width / now.small)));
    const sheet = document.createElement("canvas");
    const head = margin + title.length * now.size * 1.5 + 8;
    const height = head + chart.height + from.length * now.small * 1.5 + margin * 1.5;
    sheet.width = (width + margin * 2) * ratio;
    sheet.height = height * ratio;
    const pen = sheet.getContext("2d");
    pen.scale(ratio, ratio);
    pen.fillStyle = now.sheet;
    pen.fillRect(0, 0, width + margin * 2, height);
    pen.fillStyle = now.ink;
    pen.textBaseline = "top";
    pen.font = `700 ${now.size * 1.1}px ${now.family}`;
    title.forEach((line, row) => pen.fillText(line, margin, margin + row * now.size * 1.5));
    pen.drawImage(chart.canvas, margin, head, chart.width, chart.height);
    pen.fillStyle = now.muted;
    pen.font = `${now.small}px ${now.family}`;
    from.forEach((line, row) => pen.fillText(line, margin, head + chart.height + 12 + row * now.small * 1.5));
    return sheet;
  };

  const save = (blob, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  const figures = [...document.querySelectorAll("figure.chart")];
  const charts = new Map();
  const drawAll = () => figures.forEach(figure => { charts.get(figure)?.destroy(); charts.set(figure, draw(figure)); });
  drawAll();
  figures.forEach(figure => {
    walk(figure, () => charts.get(figure));
    const button = figure.querySelector("[data-png]");
    button.addEventListener("click", () => picture(figure, charts.get(figure)).toBlob(blob => save(blob, button.dataset.png), "image/png"));
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  new MutationObserver(drawAll).observe(root, { attributes: true, attributeFilter: ["class"] });

  // An embed code needs the address of this very site.
  document.querySelectorAll("[data-embed]").forEach(code => { code.textContent = code.textContent.replace('src="/', `src="${location.origin}/`); });
  root.dataset.charts = "ready";
})();
