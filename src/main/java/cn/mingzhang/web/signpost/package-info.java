/** What tells other programs where things are and what is new (路标): feeds, site map, robots, search description, dataset markup. */
package cn.mingzhang.web.signpost;
