-- The register of legal papers (文号): one count for each organisation, kind and year.
create table funds_freeze_paper (
  id            uuid         not null primary key,
  freeze_id     uuid         not null,
  kind          varchar(40)  not null,
  paper_no      varchar(60)  not null collate utf8mb4_nopad_bin,
  org_code      varchar(12)  not null collate utf8mb4_nopad_bin,
  paper_year    int          not null,
  paper_seq     bigint       not null,
  issued_at     datetime(6)  not null,
  approver_name varchar(100) not null,
  months        int          not null,
  unique key funds_freeze_paper_no (paper_no),
  unique key funds_freeze_paper_register (org_code, kind, paper_year, paper_seq),
  key funds_freeze_paper_of_order (freeze_id, issued_at),
  constraint funds_freeze_paper_of foreign key (freeze_id) references funds_freeze_order (id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
