SELECT count(*)
FROM (SELECT 1 FROM delegate_search WHERE delegate_search MATCH ?1 LIMIT ?2)
