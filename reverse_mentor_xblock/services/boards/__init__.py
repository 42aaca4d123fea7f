"""What a pair shares: its boards, who is at them, and what is read out of them."""
