"""What operators run on the platform's command line."""
