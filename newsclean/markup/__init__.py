"""What HTML says of a line: the element it stands in, and what class and id words say of that element."""
