-- What can be found by searching, one row for each record; the index is made of nothing else and can be made anew at any time.
create table platform_search_entry (
  id         uuid         not null primary key,
  type       varchar(20)  not null collate utf8mb4_nopad_bin,
  unit_path  varchar(255) not null collate utf8mb4_nopad_bin,
  title      varchar(200) not null,
  sub        varchar(300) not null,
  link       varchar(200) not null collate utf8mb4_nopad_bin,
  words      mediumtext   not null,
  at         datetime(6)  not null,
  gone       boolean      not null,
  changed_at datetime(6)  not null,
  key platform_search_entry_changed (changed_at, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
