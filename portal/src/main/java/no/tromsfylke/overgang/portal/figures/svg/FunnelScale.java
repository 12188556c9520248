package no.tromsfylke.overgang.portal.figures.svg;

import static no.tromsfylke.overgang.portal.figures.svg.SvgWriter.number;

import java.util.List;
import java.util.function.ToDoubleFunction;
import no.tromsfylke.overgang.portal.figures.FunnelLimits;

/**
 * Where populations and shares lie in a funnel plot.
 *
 * @param area the plot area
 * @param highest the share at its top
 * @param most the population at its right end
 */
record FunnelScale(Box area, double highest, long most) {

    double x(double population) {
        return area.x() + population / most * area.width();
    }

    double y(double share) {
        return area.bottom() - share / highest * area.height();
    }

    /** A limit as a path; what lies above the area is left out, cut exactly at its edge. */
    String curve(List<FunnelLimits> limits, ToDoubleFunction<FunnelLimits> limit) {
        StringBuilder path = new StringBuilder();
        for (int i = 1; i < limits.size(); i++) {
            FunnelLimits from = limits.get(i - 1);
            FunnelLimits to = limits.get(i);
            double start = limit.applyAsDouble(from);
            double end = limit.applyAsDouble(to);
            if (start > highest && end > highest) {
                continue;
            }
            if (path.isEmpty() || start > highest) {
                double edge = start > highest ? (start - highest) / (start - end) : 0;
                double population = from.population() + edge * (to.population() - from.population());
                path.append(point('M', population, Math.min(start, highest)));
            }
            if (end > highest) {
                double edge = (highest - start) / (end - start);
                path.append(point('L', from.population() + edge * (to.population() - from.population()), highest));
            } else {
                path.append(point('L', (double) to.population(), end));
            }
        }
        return path.toString();
    }

    private String point(char command, double population, double share) {
        return command + number(x(population)) + " " + number(y(share));
    }
}
