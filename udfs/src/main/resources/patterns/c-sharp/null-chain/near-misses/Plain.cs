public int Retries(int? limit) => limit ?? 3;
