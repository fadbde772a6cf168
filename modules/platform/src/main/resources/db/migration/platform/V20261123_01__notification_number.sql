-- Fifty numbers at a time for each instance, so that a notification is written together with the rest of its act.
select coalesce(max(id), 0) + 50 into @first from platform_notification;
execute immediate concat('create sequence platform_notification_no start with ', @first, ' increment by 50 nocache');
alter table platform_notification modify column id bigint not null;
