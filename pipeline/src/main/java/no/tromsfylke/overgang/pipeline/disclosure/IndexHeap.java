package no.tromsfylke.overgang.pipeline.disclosure;

import java.util.Arrays;

/** A heap of distinct small numbers, the smallest first. */
final class IndexHeap {

    private int[] heap = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int number) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && heap[(hole - 1) / 2] > number) {
            heap[hole] = heap[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }
        heap[hole] = number;
    }

    int removeFirst() {
        int first = heap[0];
        int moved = heap[--size];
        int hole = 0;
        while (2 * hole + 1 < size) {
            int child = 2 * hole + 1;
            child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
            if (heap[child] >= moved) {
                break;
            }
            heap[hole] = heap[child];
            hole = child;
        }
        heap[hole] = moved;
        return first;
    }
}
