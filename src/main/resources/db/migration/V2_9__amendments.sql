alter table disclosure add column amendments varchar;
