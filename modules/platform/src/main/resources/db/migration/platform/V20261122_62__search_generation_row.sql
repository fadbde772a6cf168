insert into platform_search_generation (id, generation) values (1, 1);
