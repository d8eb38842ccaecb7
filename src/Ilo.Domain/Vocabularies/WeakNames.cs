using Ilo.Domain.Words;

namespace Ilo.Domain.Vocabularies;

/// <summary>The names that must not match on their own, and what each needs.</summary>
internal sealed class WeakNames
{
    private readonly Dictionary<(string Id, string Key), WeakRule> _rules = [];

    internal void Add(string id, string alias, WeakRule rule) => _rules.TryAdd((id, NameKey.Of(alias)), rule);

    internal WeakRule Of(string id, string alias) => _rules.GetValueOrDefault((id, NameKey.Of(alias)));
}
