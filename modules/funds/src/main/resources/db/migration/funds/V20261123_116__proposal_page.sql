-- What a proposed answer encloses: rows that are taken once the bank's second person has agreed.
create table funds_proposal_page (
  proposal_id uuid     not null,
  page_no     int      not null,
  content     longtext not null,
  primary key (proposal_id, page_no)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
