using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Ilo.Domain.AspNetCore.Answers;

/// <summary>Keeps answers: the same snapshot, day and address make the same answer. What is least asked for goes first.</summary>
internal sealed class AnswerCache(IOptions<IloOptions> options) : IDisposable
{
    // A single answer takes no more than this part of the room.
    private const int LargestPart = 16;

    private readonly long _most = options.Value.CacheBytes;
    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = options.Value.CacheBytes });

    internal Answer? Find(AnswerKey key) => _answers.TryGetValue(key, out Answer? kept) ? kept : null;

    internal void Keep(AnswerKey key, Answer answer)
    {
        long size = answer.Size + (2L * key.Address.Length);
        if (answer.CanBeKept && size <= _most / LargestPart)
        {
            _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = size });
        }
    }

    public void Dispose() => _answers.Dispose();
}

/// <summary>By what an answer is kept.</summary>
/// <param name="Version">The version of the snapshot.</param>
/// <param name="Day">The day.</param>
/// <param name="Address">The address, with the host where addresses in the answer are made from it.</param>
internal readonly record struct AnswerKey(string Version, LocalDate Day, string Address);
