/** The way of an upload to the public and its record (公开流程): submissions, corrections, decisions, the audit trail. */
package cn.mingzhang.publication;
