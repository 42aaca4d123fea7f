"""The people of the demo: accounts, enrolments, teams and preferences."""
