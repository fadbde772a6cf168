-- Number of an ApplicationID (36 characters in the bank interface): unique, without a lock that lasts until commit.
-- It starts above every count that an earlier version gave out on one day.
create sequence funds_application_no start with 10000001 increment by 1 cache 1000;
