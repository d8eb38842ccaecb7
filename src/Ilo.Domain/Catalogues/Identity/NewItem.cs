using NodaTime;

namespace Ilo.Domain.Catalogues.Identity;

/// <summary>An item that has no identifier yet.</summary>
/// <param name="Position">The place of its first source in the one order of sources.</param>
/// <param name="Title">Its title, from which a new identifier is made.</param>
/// <param name="Dates">Its days; null where none are known.</param>
/// <param name="Traces">What its sources are like; worked out where it is asked for.</param>
internal sealed record NewItem(int Position, string Title, DateInterval? Dates, Lazy<ValueList<ItemTrace>> Traces);
