package cn.mingzhang.samples;

/** A part of a sample document in reading order. */
sealed interface Piece permits Line, SampleTable {
}
