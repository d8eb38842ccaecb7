namespace Ilo.Domain.Recognition.Rules;

/// <summary>A rule, compiled.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="States">What it states.</param>
/// <param name="IsAlways">Whether no rule that states nothing takes it back.</param>
/// <param name="Order">Its place among the rules.</param>
/// <param name="InTitle">Whether it reads titles alone.</param>
/// <param name="Pattern">What it looks for.</param>
/// <param name="Number">Its number in the set.</param>
internal sealed record Rule(string Name, Statement States, bool IsAlways, int Order, bool InTitle, int Pattern, int Number);

/// <summary>What rules state.</summary>
[Flags]
internal enum Statement : byte
{
    Nothing = 0,
    Donor = 1,
    Partner = 2,
    Project = 4,
}
