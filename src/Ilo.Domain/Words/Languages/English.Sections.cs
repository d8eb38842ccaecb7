namespace Ilo.Domain.Words.Languages;

/// <content>The headings of sections.</content>
internal static partial class English
{
    private static string[] Sections =>
    [
        "Background", "Project background", "Background and justification", "At a glance", "Project objectives", "Project objective", "Objectives",
        "Objective", "Specific project objectives", "Specific objectives", "Overall objective", "Immediate objectives", "Development objective",
        "Main activities", "Activities", "Key activities", "Project activities", "Project outcomes", "Outcomes", "Expected outcomes", "Outputs",
        "Expected outputs", "Results", "Expected results", "Key results", "Project strategy", "Strategy", "Project description", "Description", "Context",
        "Key achievements", "Achievements", "Main achievements", "Lessons learned", "Approach", "Main outputs", "Key outputs", "Project outputs",
        "Immediate objective", "Development objectives", "Overall objectives", "Overall goal", "Project goal", "Aims of the project",
        "Objectives of the project", "Key objectives", "Project aims", "Project rationale", "Project overview", "Project context", "Project results",
        "Project impact", "Project achievements", "Expected impact", "Expected results and outputs", "Main results", "Main outcomes", "Key outcomes",
        "Areas of intervention", "Key areas of intervention", "Intervention strategy", "Implementation strategy", "Project interventions",
        "Key interventions", "Main components", "Project at a glance", "The project at a glance", "Specific objective", "Strategic objectives",
        "Project activities and outputs", "Activities and results", "Achievements to date", "Key activities and achievements", "The project",
        "About the project", "Project summary", "Challenges", "The challenge", "The response", "The way forward", "Next steps", "Sustainability",
        "Components", "Project components", "Impact", "Monitoring and evaluation", "Purpose", "Rationale", "Methodology",
    ];
}
