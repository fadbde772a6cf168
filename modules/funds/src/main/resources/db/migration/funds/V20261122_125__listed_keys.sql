-- Banks ask by account or by person whether somebody stands on the list.
alter table funds_involved_account
  add key funds_involved_account_listed (account_no, state),
  add key funds_involved_account_person (credential_no, state);
