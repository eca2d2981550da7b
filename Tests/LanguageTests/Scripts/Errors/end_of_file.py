"""Python waits for a line that does not come."""
print("asking")
raise EOFError("EOF when reading a line")
