import math

from torch import nn


class Attention(nn.Module):
    def forward(self, x, mask=None): # expect: attention
        q, k, v = self.query(x), self.key(x), self.value(x)
        scores = q.matmul(k.transpose(-2, -1)) / math.sqrt(self.head_dim)
        if mask is not None:
            scores = scores.masked_fill(mask, float("-inf"))
        attention = scores.softmax(dim=-1)
        return self.heads_joined(attention.matmul(v))
