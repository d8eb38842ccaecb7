using Ilo.Domain.Recognition.Texts;

namespace Ilo.Domain.Recognition.Names;

/// <summary>What stands behind "through" or "on behalf of".</summary>
/// <param name="End">The token behind it.</param>
/// <param name="Hit">The known name there; null where there is none.</param>
/// <param name="IsGiver">Whether it gave the money, as behind "on behalf of".</param>
internal sealed record Channel(int End, NameHit? Hit, bool IsGiver);
