"""What a coordinator does: reading the program, matching, rosters, single pairs."""
