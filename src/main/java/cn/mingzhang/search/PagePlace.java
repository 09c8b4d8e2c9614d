package cn.mingzhang.search;

/**
 * Which page shows a hit, and where on it (所在页面): the parts of the address, not the address itself, which the pages make.
 *
 * @param agency   slug of the agency, or null
 * @param year     fiscal year, or null
 * @param document code of the kind of disclosure, or null
 * @param sha256   of the content the disclosure was read from
 * @param section  projects, evaluations, statements or null for the disclosure itself
 * @param position of the project, evaluation or statement, from 1; 0 without a section
 * @param at       code of the place in the source, see {@link cn.mingzhang.source.SourceLocation#code()}; empty when unknown
 */
public record PagePlace(String agency, Integer year, String document, String sha256, String section, int position, String at) {
}
