package no.tromsfylke.overgang.portal.figures.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves labels apart along one direction so that none covers another, each as little as possible from its wish. */
final class LabelSpread {

    /**
     * A label's wish.
     *
     * @param middle where its middle would like to be
     * @param size the room it needs along the direction
     */
    record Wish(double middle, double size) {}

    /** Labels that lie edge to edge and move as one. */
    private record Cluster(int first, int count, double start, double size, double pull) {
        Cluster join(Cluster next) {
            // pull: sum of the starts each label would choose for the whole cluster
            double joined = pull + next.pull - next.count * size;
            int all = count + next.count;
            return new Cluster(first, all, joined / all, size + next.size, joined);
        }

        Cluster within(double low, double high) {
            double held = Math.max(low, Math.min(high - size, start));
            return new Cluster(first, count, held, size, pull);
        }
    }

    private LabelSpread() {}

    /**
     * Middles of the labels in the order of the wishes. Labels keep the order of their wished middles (equal ones the
     * order given); if they do not fit between low and high they run over the high end.
     */
    static List<Double> apart(List<Wish> wishes, double low, double high) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> wishes.get(i).middle()));
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Wish wish = wishes.get(order.get(i));
            double start = wish.middle() - wish.size() / 2;
            Cluster last = new Cluster(i, 1, start, wish.size(), start).within(low, high);
            while (!clusters.isEmpty() && end(clusters.get(clusters.size() - 1)) > last.start()) {
                last = clusters.remove(clusters.size() - 1).join(last).within(low, high);
            }
            clusters.add(last);
        }
        Double[] middles = new Double[wishes.size()];
        for (Cluster cluster : clusters) {
            double at = cluster.start();
            for (int i = cluster.first(); i < cluster.first() + cluster.count(); i++) {
                double size = wishes.get(order.get(i)).size();
                middles[order.get(i)] = at + size / 2;
                at += size;
            }
        }
        return List.of(middles);
    }

    private static double end(Cluster cluster) {
        return cluster.start() + cluster.size();
    }
}
