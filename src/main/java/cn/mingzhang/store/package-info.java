/**
 * Keeps disclosures (公开库): database, originals, and the way a file takes into both.
 *
 * <p>The repositories ({@link cn.mingzhang.store.Disclosures}, {@link cn.mingzhang.store.Agencies}) take an entity manager,
 * the use case {@link cn.mingzhang.store.Imports} takes {@link cn.mingzhang.store.Transactions}; neither asks where they come
 * from. On the command line and in tests {@link cn.mingzhang.store.Store} makes both (unit {@code mingzhang-local}); in the
 * server {@link cn.mingzhang.store.ServerStore} does (unit {@code mingzhang}, JTA), and everything can be injected.
 */
package cn.mingzhang.store;
