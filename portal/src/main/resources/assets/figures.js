/*
 * A live layer on the pictures: pointing at a value, or walking through the values with the keyboard, shows its whole
 * text. The picture stays the server's; Chart.js lies transparently upon it, with one point for each value of the
 * figure's model, at the place where the picture has drawn it. Without this script nothing is lost: every value also
 * stands in the picture's titles and in the table below it.
 */
(function () {
  "use strict";

  if (!window.Chart) {
    return;
  }

  var WIDE_LINE = 52;
  var still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  document.querySelectorAll(".figure").forEach(function (figure) {
    var source = figure.querySelector("script.figure-model");
    var holder = figure.querySelector(".figure-picture");
    if (source && holder) {
      enliven(holder, JSON.parse(source.textContent));
    }
  });

  function enliven(holder, model) {
    var layer = document.createElement("div");
    layer.className = "figure-live";
    layer.tabIndex = 0;
    layer.setAttribute("role", "application");
    layer.setAttribute("aria-label", model.title + ". " + model.keys);
    var canvas = document.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    var spoken = document.createElement("p");
    spoken.className = "visually-hidden";
    spoken.setAttribute("aria-live", "polite");
    layer.append(canvas, spoken);

    var chart = null;
    var drawnFor = "";
    var current = -1;

    // Drawn anew whenever another picture is shown or its size changes, since points are measured from it.
    function redraw() {
      var picture = shown(holder);
      if (!picture) {
        return;
      }
      var box = picture.getBoundingClientRect();
      var state = picture.classList.item(1) + Math.round(box.width) + "x" + Math.round(box.height);
      if (state === drawnFor || box.width === 0) {
        return;
      }
      drawnFor = state;
      var points = measure(picture, box, model);
      if (chart) {
        chart.destroy();
        chart = null;
      }
      if (points.length === 0) {
        layer.remove();
        return;
      }
      if (!layer.isConnected) {
        holder.append(layer);
      }
      canvas.style.width = box.width + "px";
      canvas.style.height = box.height + "px";
      canvas.width = box.width;
      canvas.height = box.height;
      chart = draw(canvas, points);
    }

    function walkTo(index) {
      var points = chart.data.datasets[0].data;
      current = Math.max(0, Math.min(points.length - 1, index));
      var active = [{ datasetIndex: 0, index: current }];
      var element = chart.getDatasetMeta(0).data[current];
      chart.setActiveElements(active);
      chart.tooltip.setActiveElements(active, { x: element.x, y: element.y });
      chart.update("none");
      spoken.textContent = points[current].name + ": " + points[current].full;
    }

    function leave() {
      if (chart) {
        chart.setActiveElements([]);
        chart.tooltip.setActiveElements([], { x: 0, y: 0 });
        chart.update("none");
      }
    }

    layer.addEventListener("keydown", function (event) {
      if (!chart || event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      var last = chart.data.datasets[0].data.length - 1;
      var target = {
        ArrowRight: current + 1,
        ArrowDown: current + 1,
        ArrowLeft: current - 1,
        ArrowUp: current - 1,
        Home: 0,
        End: last
      }[event.key];
      if (target !== undefined) {
        event.preventDefault();
        walkTo(target);
      } else if (event.key === "Escape") {
        leave();
      }
    });
    layer.addEventListener("blur", leave);

    new ResizeObserver(redraw).observe(holder);
    redraw();
  }

  /** The one picture of several sizes that the stylesheet shows. */
  function shown(holder) {
    return Array.from(holder.querySelectorAll("svg.picture")).find(function (picture) {
      return picture.getClientRects().length > 0;
    });
  }

  /** The model's points in the model's order, each at the middle of its mark as a part (0 to 1) of the picture. */
  function measure(picture, box, model) {
    var series = model.panels.flatMap(function (panel) {
      return panel.series.map(function (one) {
        return { panel: panel, series: one };
      });
    });
    var groups = Array.from(picture.querySelectorAll(".point")).sort(function (a, b) {
      return a.dataset.series - b.dataset.series || a.dataset.place - b.dataset.place;
    });
    return groups.flatMap(function (group) {
      var one = series[Number(group.dataset.series)];
      var mark = group.querySelector(".mark");
      if (!one || !mark) {
        return [];
      }
      var at = mark.getBoundingClientRect();
      var place = Number(group.dataset.place);
      var point = one.series.points[place];
      // The end of a bar is what is read, not its middle.
      var bar = model.kind === "bars" || model.kind === "stage-bars";
      var right = bar && point.value !== undefined;
      return [{
        x: ((right ? at.right : at.left + at.width / 2) - box.left) / box.width,
        y: (at.top + at.height / 2 - box.top) / box.height,
        value: point.value,
        name: name(model, one, place),
        full: point.full
      }];
    });
  }

  function name(model, one, place) {
    var parts = [one.panel.title];
    if (model.kind !== "funnel" && model.kind !== "stage-bars" && one.series.label !== one.panel.title) {
      parts.push(one.series.label);
    }
    parts.push(model.places[place]);
    return parts.filter(Boolean).join(", ");
  }

  function draw(canvas, points) {
    var colours = getComputedStyle(document.documentElement);
    var size = Math.max(14, Math.min(18, canvas.clientWidth / 20));
    var perLine = Math.min(WIDE_LINE, Math.floor(canvas.clientWidth / (size * 0.62)));
    return new Chart(canvas, {
      type: "scatter",
      data: {
        datasets: [{
          data: points,
          pointRadius: 0,
          pointHitRadius: 14,
          pointHoverRadius: 9,
          pointHoverBorderWidth: 3,
          pointHoverBackgroundColor: "transparent",
          pointHoverBorderColor: colours.getPropertyValue("--text").trim()
        }]
      },
      options: {
        responsive: false,
        animation: false,
        events: ["mousemove", "mouseout", "click", "touchstart", "touchmove"],
        interaction: { mode: "nearest", intersect: true },
        layout: { padding: 0, autoPadding: false },
        scales: {
          x: { type: "linear", min: 0, max: 1, display: false },
          y: { type: "linear", min: 0, max: 1, reverse: true, display: false }
        },
        plugins: {
          legend: { display: false },
          title: { display: false },
          tooltip: {
            animation: still ? false : { duration: 120 },
            displayColors: false,
            backgroundColor: colours.getPropertyValue("--tip-ground").trim(),
            titleColor: colours.getPropertyValue("--tip-text").trim(),
            bodyColor: colours.getPropertyValue("--tip-text").trim(),
            titleFont: { size: size, family: getComputedStyle(document.body).fontFamily },
            bodyFont: { size: size, family: getComputedStyle(document.body).fontFamily },
            padding: 10,
            callbacks: {
              title: function (items) {
                return items.length ? lines(items[0].raw.name, perLine) : "";
              },
              label: function (item) {
                return lines(item.raw.full, perLine);
              }
            }
          }
        }
      }
    });
  }

  /** Breaks a text into lines at its ordinary spaces. */
  function lines(text, most) {
    var all = [""];
    text.split(" ").forEach(function (word) {
      var last = all[all.length - 1];
      if (last && last.length + 1 + word.length > most) {
        all.push(word);
      } else {
        all[all.length - 1] = last ? last + " " + word : word;
      }
    });
    return all;
  }
})();
